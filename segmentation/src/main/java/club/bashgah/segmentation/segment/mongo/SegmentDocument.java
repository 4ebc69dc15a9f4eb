package club.bashgah.segmentation.segment.mongo;

import club.bashgah.segmentation.criteria.CriteriaForm;
import club.bashgah.segmentation.segment.Segment;
import club.bashgah.segmentation.segment.SegmentId;
import org.bson.Document;

/** A segment to and from its document; builds keep the segments they were opened with in the same form. */
final class SegmentDocument {

    static Document of(Segment segment) {
        return new Document("_id", segment.id().value())
                .append("name", segment.name())
                .append("criteria", new Document(CriteriaForm.write(segment.criteria())))
                .append("version", segment.version());
    }

    static Segment segment(Document document) {
        return new Segment(
                new SegmentId(document.getString("_id")),
                document.getString("name"),
                CriteriaForm.read(document.get("criteria")),
                document.getInteger("version"));
    }

    private SegmentDocument() {}
}
