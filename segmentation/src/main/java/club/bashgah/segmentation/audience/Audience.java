package club.bashgah.segmentation.audience;

import club.bashgah.segmentation.segment.SegmentId;
import java.time.Instant;

/**
 * The members of a segment as they stood at one instant, for one send; read by key, never held all at once.
 *
 * @param id of the send it is for
 * @param build the build it pins
 */
public record Audience(String id, SegmentId segment, long build, Instant frozenAt, long size) {}
