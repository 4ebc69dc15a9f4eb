package club.bashgah.deviceingest.importing.batch;

import club.bashgah.deviceingest.importing.BrokenFile;
import club.bashgah.deviceingest.importing.FileImport;
import club.bashgah.deviceingest.importing.ImportId;
import club.bashgah.deviceingest.importing.Imports;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/** Says how an import ended. What is wrong with the file is final; anything else is tried again. */
class Ending implements JobExecutionListener {

    private static final System.Logger LOG = System.getLogger(Ending.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Imports imports;
    private final ImportId id;
    private final String taker;
    private final Clock clock;

    Ending(Imports imports, ImportId id, String taker, Clock clock) {
        this.imports = imports;
        this.id = id;
        this.taker = taker;
        this.clock = clock;
    }

    @Override
    public void afterJob(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            finished();
        } else {
            failed(execution.getAllFailureExceptions().stream()
                    .findFirst()
                    .orElseGet(() -> new IllegalStateException("job ended " + execution.getStatus())));
        }
    }

    void finished() {
        imports.ended(id, taker, FileImport.State.FINISHED, "", clock.instant());
    }

    void failed(Throwable problem) {
        brokenFile(problem)
                .ifPresentOrElse(
                        broken -> imports.ended(
                                id,
                                taker,
                                FileImport.State.BROKEN,
                                Objects.toString(broken.getMessage()),
                                clock.instant()),
                        () -> putOff(problem));
    }

    private void putOff(Throwable problem) {
        LOG.log(System.Logger.Level.WARNING, () -> "import %s stopped, next try in %s".formatted(id, PAUSE), problem);
        imports.putOff(
                id,
                taker,
                rootOf(problem).getClass().getSimpleName(),
                clock.instant().plus(PAUSE));
    }

    private static Optional<BrokenFile> brokenFile(Throwable problem) {
        for (@Nullable Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenFile broken) {
                return Optional.of(broken);
            }
        }
        return Optional.empty();
    }

    /** What went wrong, under what the job wrapped it in. */
    private static Throwable rootOf(Throwable problem) {
        var cause = problem.getCause();
        return cause == null ? problem : rootOf(cause);
    }
}
