package club.bashgah.campaigns.sending.batch;

import club.bashgah.campaigns.sending.FreezingAudiences;
import club.bashgah.campaigns.sending.Preparation;
import club.bashgah.campaigns.sending.PreparingSends;
import club.bashgah.campaigns.sending.Send;
import club.bashgah.campaigns.sending.SendId;
import club.bashgah.campaigns.sending.SendState;
import club.bashgah.campaigns.sending.Sends;
import club.bashgah.channels.message.NodeName;
import club.bashgah.engine.member.MemberId;
import club.bashgah.segmentation.audience.Audience;
import club.bashgah.segmentation.audience.Audiences;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * One Spring Batch job per send, restarted at the chunk it was interrupted in. A node prepares a send under a lease
 * that it renews with every chunk; only whoever has the lease takes up an execution that a killed process left running.
 */
@Component
class BatchPreparation implements Preparation {

    private static final System.Logger LOG = System.getLogger(BatchPreparation.class.getName());
    private static final String JOB = "send";
    private static final int CHUNK = 1000;
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final JobRepository repository;
    private final JobOperator operator;
    private final PlatformTransactionManager transactions;
    private final Sends sends;
    private final FreezingAudiences freezing;
    private final PreparingSends preparing;
    private final Audiences audiences;
    private final NodeName node;
    private final Clock clock;
    private final Set<SendId> running = ConcurrentHashMap.newKeySet();

    BatchPreparation(
            JobRepository repository,
            JobOperator operator,
            PlatformTransactionManager transactions,
            Sends sends,
            FreezingAudiences freezing,
            PreparingSends preparing,
            Audiences audiences,
            NodeName node,
            Clock clock) {
        this.repository = repository;
        this.operator = operator;
        this.transactions = transactions;
        this.sends = sends;
        this.freezing = freezing;
        this.preparing = preparing;
        this.audiences = audiences;
        this.node = node;
        this.clock = clock;
    }

    @Override
    public void start(SendId id) {
        var now = clock.instant();
        sends.find(id)
                .filter(send -> send.state() == SendState.PREPARING)
                .filter(_ -> sends.lease(id, node.value(), now, now.plus(LEASE)))
                .filter(_ -> running.add(id))
                .ifPresent(this::startAlone);
    }

    private void startAlone(Send send) {
        boolean started = false;
        try {
            started = freezing.freeze(send)
                    .filter(audience -> run(send.id(), audience))
                    .isPresent();
        } finally {
            if (!started) {
                running.remove(send.id());
            }
        }
    }

    /** False when it need not run. */
    private boolean run(SendId id, Audience audience) {
        var parameters =
                new JobParametersBuilder().addString("send", id.value()).toJobParameters();
        takeUpInterrupted(parameters);
        try {
            operator.start(job(id, audience), parameters);
            return true;
        } catch (JobInstanceAlreadyCompleteException e) {
            LOG.log(System.Logger.Level.DEBUG, () -> "send %s is prepared already".formatted(id), e);
            preparing.prepared(id);
            return false;
        } catch (JobExecutionException e) {
            throw new IllegalStateException("preparation of send %s cannot be started".formatted(id), e);
        }
    }

    /** What runs under our lease and not in this process was left by one that was killed. */
    private void takeUpInterrupted(JobParameters parameters) {
        var last = repository.getLastJobExecution(JOB, parameters);
        if (last != null && last.isRunning()) {
            operator.recover(last);
        }
    }

    private Job job(SendId id, Audience audience) {
        return new JobBuilder(JOB, repository)
                .listener(new Ending(id))
                .start(messages(id, audience))
                .next(end(id))
                .build();
    }

    private Step messages(SendId id, Audience audience) {
        return new StepBuilder("messages", repository)
                .<MemberId, MemberId>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(new AudienceReader(audiences, audience, CHUNK))
                .writer(chunk -> prepare(id, List.copyOf(chunk.getItems())))
                .build();
    }

    private Step end(SendId id) {
        return new StepBuilder("end", repository)
                .tasklet(
                        (_, _) -> {
                            preparing.prepared(id);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    private void prepare(SendId id, List<MemberId> members) {
        var now = clock.instant();
        if (!sends.lease(id, node.value(), now, now.plus(LEASE))) {
            throw new IllegalStateException(
                    "send %s is prepared by another node, this one lost its lease".formatted(id));
        }
        preparing.prepare(id, members);
    }

    private final class Ending implements JobExecutionListener {

        private final SendId id;

        private Ending(SendId id) {
            this.id = id;
        }

        @Override
        public void afterJob(JobExecution execution) {
            running.remove(id);
            LOG.log(System.Logger.Level.INFO, () -> "preparation of send %s: %s".formatted(id, execution.getStatus()));
        }
    }
}
