package club.bashgah.segmentation.segment;

import club.bashgah.segmentation.criteria.Criteria;

/**
 * A named rule.
 *
 * @param version counts the changes of its criteria, from 1
 */
public record Segment(SegmentId id, String name, Criteria criteria, int version) {}
