package club.bashgah.deviceingest.importing.batch;

import club.bashgah.deviceingest.importing.FileImport;
import club.bashgah.deviceingest.importing.Imports;
import club.bashgah.deviceingest.importing.KeepingRows;
import club.bashgah.deviceingest.importing.MappedRow;
import club.bashgah.deviceingest.importing.ReadingFiles;
import club.bashgah.deviceingest.importing.RunningImports;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Runs an import as a job of one step, an instance per import. The step's context holds how many rows are done; a
 * restart passes over them. Where the operator has threads of its own, it returns before the job has ended.
 */
@Component
class BatchImports implements RunningImports {

    static final String JOB = "import";
    private static final int CHUNK = 2_000;

    private final Imports imports;
    private final ReadingFiles reading;
    private final KeepingRows keeping;
    private final JobRepository jobs;
    private final JobOperator operator;
    private final PlatformTransactionManager transactions;
    private final Clock clock;

    BatchImports(
            Imports imports,
            ReadingFiles reading,
            KeepingRows keeping,
            JobRepository jobs,
            JobOperator operator,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.imports = imports;
        this.reading = reading;
        this.keeping = keeping;
        this.jobs = jobs;
        this.operator = operator;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(FileImport file, String taker) {
        var parameters = new JobParametersBuilder()
                .addString("import", file.id().value())
                .toJobParameters();
        var ending = new Ending(imports, file.id(), taker, clock);
        try {
            var last = jobs.getLastJobExecution(JOB, parameters);
            if (last != null && last.getStatus() == BatchStatus.COMPLETED) {
                ending.finished();
            } else {
                start(job(file, taker, ending), parameters, last);
            }
        } catch (JobExecutionException | RuntimeException e) {
            ending.failed(e);
        }
    }

    /** An execution that seems to run is a dead node's: this one holds the import. */
    private void start(Job job, JobParameters parameters, @Nullable JobExecution last) throws JobExecutionException {
        if (last != null && last.isRunning()) {
            operator.recover(last);
        }
        operator.start(job, parameters);
    }

    private Job job(FileImport file, String taker, Ending ending) {
        var step = new StepBuilder("rows", jobs)
                .<MappedRow, MappedRow>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(new RowReader(reading, file))
                .writer(new RowWriter(keeping, imports, file.id(), taker, clock))
                .build();
        return new JobBuilder(JOB, jobs).listener(ending).start(step).build();
    }
}
