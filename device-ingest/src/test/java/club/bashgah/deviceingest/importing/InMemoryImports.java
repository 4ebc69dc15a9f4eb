package club.bashgah.deviceingest.importing;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Imports in a map. */
public final class InMemoryImports implements Imports {

    private record Held(FileImport file, String taker, Instant until) {}

    private final Map<ImportId, Held> imports = new LinkedHashMap<>();

    @Override
    public synchronized void keep(FileImport file) {
        imports.putIfAbsent(file.id(), new Held(file, "", file.askedAt()));
    }

    @Override
    public synchronized Optional<FileImport> find(ImportId id) {
        return Optional.ofNullable(imports.get(id)).map(Held::file);
    }

    @Override
    public synchronized List<FileImport> latest(int limit) {
        return imports.values().stream()
                .map(Held::file)
                .sorted(Comparator.comparing(FileImport::askedAt).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<FileImport> free(Instant now, int limit) {
        return imports.values().stream()
                .filter(held -> !held.file().state().isEnd() && !held.until().isAfter(now))
                .sorted(Comparator.comparing(Held::until))
                .map(Held::file)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized boolean take(ImportId id, String taker, Instant now, Instant until) {
        var held = imports.get(id);
        if (held == null || held.file().state().isEnd() || held.until().isAfter(now)) {
            return false;
        }
        imports.put(id, new Held(held.file(), taker, until));
        return true;
    }

    @Override
    public synchronized void started(ImportId id, String taker, Instant now, Tally done) {
        change(id, taker, null, file -> with(file, FileImport.State.RUNNING, done, now, done.rows(), null, ""));
    }

    @Override
    public synchronized boolean progressed(ImportId id, String taker, Tally tally, Instant until) {
        return change(
                id,
                taker,
                until,
                file -> with(file, file.state(), tally, file.runningSince(), file.doneBefore(), null, ""));
    }

    @Override
    public synchronized void putOff(ImportId id, String taker, String problem, Instant until) {
        change(
                id,
                taker,
                until,
                file -> with(file, file.state(), file.tally(), file.runningSince(), file.doneBefore(), null, problem));
    }

    @Override
    public synchronized void ended(ImportId id, String taker, FileImport.State state, String problem, Instant at) {
        change(
                id,
                taker,
                null,
                file -> with(file, state, file.tally(), file.runningSince(), file.doneBefore(), at, problem));
    }

    private boolean change(ImportId id, String taker, @Nullable Instant until, UnaryOperator<FileImport> change) {
        var held = imports.get(id);
        if (held == null || !held.taker().equals(taker)) {
            return false;
        }
        imports.put(id, new Held(change.apply(held.file()), taker, until == null ? held.until() : until));
        return true;
    }

    private static FileImport with(
            FileImport file,
            FileImport.State state,
            Tally tally,
            @Nullable Instant since,
            long doneBefore,
            @Nullable Instant endedAt,
            String problem) {
        return new FileImport(
                file.id(),
                file.request(),
                file.text(),
                file.header(),
                file.askedAt(),
                state,
                tally,
                since,
                doneBefore,
                endedAt,
                problem);
    }
}
