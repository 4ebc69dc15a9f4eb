package club.bashgah.ops.security;

import club.bashgah.engine.privacy.KeyedHash;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Three doors: programs come with a key and leave no session, people log in, gateways call with a secret. All read the
 * one table of routes.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AdminSettings.class, ApiSettings.class})
class SecurityChains {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    CookieSameSiteSupplier sessionCookieSameSite() {
        return CookieSameSiteSupplier.ofLax();
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            Keyring keyring,
            Users users,
            @Qualifier("problemAnswers") HandlerExceptionResolver problems) {
        return allow(http.securityMatcher("/api/**"), Routes.API, users)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerKeys(keyring), AuthorizationFilter.class)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, cause) -> problems.resolveException(request, response, null, cause))
                        .accessDeniedHandler((request, response, cause) ->
                                problems.resolveException(request, response, null, cause)))
                .build();
    }

    @Bean
    @Order(0)
    SecurityFilterChain gateways(HttpSecurity http, Users users) {
        return allow(http.securityMatcher("/hooks/**"), Routes.HOOKS, users)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    AuthenticationProvider loggingIn(
            Users users, LoginTries tries, PasswordEncoder encoder, KeyedHash hash, Clock clock) {
        return new LoggingIn(users, tries, encoder, hash, clock);
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, Users users) {
        var away = new TurnedAway(users);
        return allow(http, Routes.PAGES, users)
                .formLogin(login -> login.loginPage("/login")
                        .defaultSuccessUrl("/today")
                        .failureHandler((request, response, cause) -> response.sendRedirect(
                                cause instanceof LoggingIn.TooManyTries ? "/login?wait" : "/login?wrong")))
                .logout(logout -> logout.logoutSuccessUrl("/login?bye"))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(away).accessDeniedHandler(away))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    private static HttpSecurity allow(HttpSecurity http, List<Rule> rules, Users users) {
        return http.authorizeHttpRequests(requests -> {
            requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
            rules.forEach(rule -> requests.requestMatchers(rule.method(), rule.pattern())
                    .access(new Admission(rule.callers(), users)));
            requests.anyRequest().denyAll();
        });
    }
}
