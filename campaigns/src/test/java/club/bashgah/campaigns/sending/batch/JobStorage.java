package club.bashgah.campaigns.sending.batch;

import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Spring Batch over a database in memory; jobs run in the caller's thread. */
final class JobStorage {

    private final JdbcDataSource database = new JdbcDataSource();
    private final PlatformTransactionManager transactions = new JdbcTransactionManager(database);
    private final JobRepository repository;

    JobStorage() {
        database.setUrl("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
        new ResourceDatabasePopulator(new ClassPathResource("org/springframework/batch/core/schema-h2.sql"))
                .execute(database);
        this.repository = madeRepository();
    }

    JobRepository repository() {
        return repository;
    }

    PlatformTransactionManager transactions() {
        return transactions;
    }

    JobOperator operator() {
        var operator = new TaskExecutorJobOperator();
        operator.setJobRepository(repository);
        operator.setTaskExecutor(new SyncTaskExecutor());
        return operator;
    }

    /** Makes every execution look as a killed process leaves it. */
    void leaveRunning() {
        var client = JdbcClient.create(database);
        client.sql("update BATCH_JOB_EXECUTION set STATUS = 'STARTED', EXIT_CODE = 'UNKNOWN', END_TIME = null")
                .update();
        client.sql("update BATCH_STEP_EXECUTION set STATUS = 'STARTED', EXIT_CODE = 'EXECUTING', END_TIME = null")
                .update();
    }

    private JobRepository madeRepository() {
        try {
            var factory = new JdbcJobRepositoryFactoryBean();
            factory.setDataSource(database);
            factory.setTransactionManager(transactions);
            factory.afterPropertiesSet();
            return factory.getObject();
        } catch (Exception e) {
            throw new IllegalStateException("job repository in memory cannot be made", e);
        }
    }
}
