package club.bashgah.ops.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/** Documents as bytes and back, in the server's own codec, so that what is stored is what the wire carries. */
final class Bson {

    private static final int TOO_LARGE = 10334;

    private Bson() {}

    /** @throws MongoServerError when the document takes more than 16 MB */
    static byte[] encode(Document document) {
        ByteBuf buffer = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, buffer);
        byte[] bytes = new byte[buffer.readableBytes()];
        if (bytes.length > BsonConstants.MAX_BSON_OBJECT_SIZE) {
            throw new MongoServerError(
                    TOO_LARGE,
                    "BSONObjectTooLarge",
                    "A document of " + bytes.length + " bytes is larger than " + BsonConstants.MAX_BSON_OBJECT_SIZE);
        }
        buffer.readBytes(bytes);
        return bytes;
    }

    /** A fresh document, shared with nobody. */
    static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }
}
