package club.bashgah.segmentation.build.batch;

import club.bashgah.segmentation.audience.Audiences;
import club.bashgah.segmentation.build.BuildRuns;
import club.bashgah.segmentation.history.Histories;
import club.bashgah.segmentation.history.History;
import club.bashgah.segmentation.segment.Builds;
import java.time.Clock;
import java.util.UUID;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Runs a build as a Batch job, one job instance per build, in four steps: remove what older builds left; measure the
 * shop's usual gap in a light pass over the visits, and freeze it; find the members of all segments in one pass over
 * all histories; switch to what was found. Each step keeps where it is with every chunk, so a run that breaks off
 * repeats one chunk at most.
 *
 * <p>Whether a peer is at work on the build is told by the lease alone. Batch's own record of an execution that seems
 * to be running is cleared away only by the holder of the lease; where that record is lost, the build starts from its
 * beginning and finds the same members.
 */
@Component
class BatchBuildRuns implements BuildRuns {

    static final String JOB = "buildSegments";
    static final int CHUNK = 1_000;

    private final JobOperator operator;
    private final JobRepository executions;
    private final PlatformTransactionManager transactions;
    private final Builds builds;
    private final Histories histories;
    private final Audiences audiences;
    private final Clock clock;

    BatchBuildRuns(
            JobOperator operator,
            JobRepository executions,
            PlatformTransactionManager transactions,
            Builds builds,
            Histories histories,
            Audiences audiences,
            Clock clock) {
        this.operator = operator;
        this.executions = executions;
        this.transactions = transactions;
        this.builds = builds;
        this.histories = histories;
        this.audiences = audiences;
        this.clock = clock;
    }

    @Override
    public void run(long build) {
        var lease = new Lease(builds, build, UUID.randomUUID().toString(), clock);
        if (lease.take()) {
            try {
                start(lease);
            } catch (JobExecutionException | RuntimeException e) {
                lease.letGo();
                throw new IllegalStateException("build %d could not be started, stays open".formatted(build), e);
            }
        }
    }

    private void start(Lease lease) throws JobExecutionException {
        var parameters =
                new JobParametersBuilder().addLong("build", lease.build()).toJobParameters();
        clearAway(parameters);
        operator.start(job(lease), parameters);
    }

    /** The lease is ours: what seems to be running died with its process. */
    private void clearAway(JobParameters parameters) {
        var last = executions.getLastJobExecution(JOB, parameters);
        if (last != null && last.isRunning()) {
            operator.recover(last);
        }
    }

    private Job job(Lease lease) {
        return new JobBuilder(JOB, executions)
                .listener(lettingGo(lease))
                .start(step("remove", (contribution, context) -> removeOld(lease)))
                .next(step("measure", new MeasuringShopGap(lease, histories)))
                .next(finding(lease))
                .next(step("finish", (contribution, context) -> finish(lease)))
                .build();
    }

    private Step step(String name, Tasklet tasklet) {
        return new StepBuilder(name, executions).tasklet(tasklet, transactions).build();
    }

    private Step finding(Lease lease) {
        return new StepBuilder("find", executions)
                .<History, History>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(new ReadingHistories(histories))
                .writer(new FindingMembers(lease, histories.zone()))
                .build();
    }

    private RepeatStatus removeOld(Lease lease) {
        lease.goOn(0, 0);
        for (var segment : lease.current().segments()) {
            builds.removeOld(segment.id(), audiences.pinned(segment.id()));
        }
        return RepeatStatus.FINISHED;
    }

    private RepeatStatus finish(Lease lease) {
        builds.finish(lease.build(), clock.instant());
        return RepeatStatus.FINISHED;
    }

    private static JobExecutionListener lettingGo(Lease lease) {
        return new JobExecutionListener() {
            @Override
            public void afterJob(JobExecution execution) {
                lease.letGo();
            }
        };
    }
}
