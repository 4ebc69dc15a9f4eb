package club.bashgah.ops.health.mongo;

import club.bashgah.ops.health.StorageFaults;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The driver's words for a server that is away. */
@Component
class MongoFaults implements StorageFaults {

    @Override
    public boolean isAway(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(MongoFaults::saysAway);
    }

    private static boolean saysAway(Throwable failure) {
        return failure instanceof MongoTimeoutException
                || failure instanceof MongoSocketException
                || failure instanceof MongoNotPrimaryException
                || failure instanceof MongoNodeIsRecoveringException
                || failure instanceof MongoInterruptedException;
    }
}
