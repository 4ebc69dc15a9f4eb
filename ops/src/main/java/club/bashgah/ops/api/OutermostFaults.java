package club.bashgah.ops.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers what was thrown outside of controllers as problems too. */
final class OutermostFaults extends OncePerRequestFilter {

    private final ProblemAnswers answers;

    OutermostFaults(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException e) {
            if (answers.resolveException(request, response, null, e) == null) {
                throw e;
            }
        }
    }
}
