package club.bashgah.ops.storage;

import com.mongodb.client.MongoClient;

/** A running server of MongoDB's protocol. */
public record Server(String name, MongoClient client) {

    @Override
    public String toString() {
        return name;
    }
}
