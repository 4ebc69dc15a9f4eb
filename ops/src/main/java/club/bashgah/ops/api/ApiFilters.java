package club.bashgah.ops.api;

import jakarta.servlet.Filter;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every call passes: faults outermost, then security, then the size of the body, then its key. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiLimits.class)
class ApiFilters {

    private static final int BEFORE_SECURITY = -101;
    private static final int AFTER_SECURITY = 0;

    @Bean
    FilterRegistrationBean<Filter> faultsOutsideControllers(ProblemAnswers answers) {
        return at(BEFORE_SECURITY, new OutermostFaults(answers));
    }

    @Bean
    FilterRegistrationBean<Filter> bodiesReadWhole(ApiLimits limits) {
        return at(AFTER_SECURITY, new BodiesReadWhole(limits.body().toBytes()));
    }

    @Bean
    FilterRegistrationBean<Filter> answersByKey(KeptAnswers kept, Clock clock, ApiLimits limits) {
        return at(AFTER_SECURITY + 1, new AnswersByKey(kept, clock, limits.answersKept()));
    }

    private static FilterRegistrationBean<Filter> at(int order, Filter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/*");
        registration.setOrder(order);
        return registration;
    }
}
