package club.bashgah.ops.storage.batch;

import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;

/** Jobs run on threads of their own; their state is kept by JDBC in the tables that Flyway made. */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing(taskExecutorRef = "jobThreads")
@EnableJdbcJobRepository
class BatchBeans {

    @Bean
    TaskExecutor jobThreads() {
        var threads = new SimpleAsyncTaskExecutor("job-");
        threads.setVirtualThreads(true);
        return threads;
    }
}
