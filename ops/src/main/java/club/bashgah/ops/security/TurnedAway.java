package club.bashgah.ops.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Where a person goes who may not see a page: to choose her own password, or to log in. Part of a page asks the page to
 * go there.
 */
final class TurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Users users;

    TurnedAway(Users users) {
        this.users = users;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        send(request, response, "/login");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (request.getUserPrincipal() != null && mustChoose(request.getRemoteUser())) {
            send(request, response, "/password");
            return;
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        send(request, response, "/login?again");
    }

    private boolean mustChoose(String name) {
        return users.find(name).filter(User::oneTime).isPresent();
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(request.getContextPath() + page);
        } else {
            response.setHeader("HX-Redirect", request.getContextPath() + page);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }
}
