package club.bashgah.engine.consequence;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What a class tells the operator, with the stack trace where it prints one. */
final class Told extends Handler {

    private final List<String> lines = new ArrayList<>();

    static List<String> by(Class<?> teller, Runnable does) {
        var logger = Logger.getLogger(teller.getName());
        var told = new Told();
        logger.addHandler(told);
        try {
            does.run();
        } finally {
            logger.removeHandler(told);
        }
        return told.lines;
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getLevel().intValue() >= Level.INFO.intValue()) {
            lines.add(line.getThrown() == null ? line.getMessage() : line.getMessage() + " " + line.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
