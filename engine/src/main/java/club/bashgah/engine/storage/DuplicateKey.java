package club.bashgah.engine.storage;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;

/** Tells a duplicate key, which often is an answer, from errors that are none. */
public final class DuplicateKey {

    /** Whether the write failed because a unique key is taken already, in a single write or a find-and-modify. */
    public static boolean in(MongoException e) {
        return switch (e) {
            case MongoWriteException write -> write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
            case MongoCommandException command ->
                ErrorCategory.fromErrorCode(command.getErrorCode()) == ErrorCategory.DUPLICATE_KEY;
            case DuplicateKeyException _ -> true;
            default -> false;
        };
    }

    /** Whether it is this index whose key is taken; the server names it in its message. */
    public static boolean of(IndexPlan index, MongoException e) {
        return in(e) && String.valueOf(e.getMessage()).contains("index: " + index.name());
    }

    private DuplicateKey() {}
}
