package club.bashgah.ops.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads each body once, up to a bound; files are left to whoever imports them, forms to the server. */
final class BodiesReadWhole extends OncePerRequestFilter {

    private final long most;

    BodiesReadWhole(long most) {
        this.most = most;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/v1/imports");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            throw tooLarge();
        }
        chain.doFilter(isForm(request) ? request : read(request), response);
    }

    private ReadRequest read(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(Math.toIntExact(most + 1));
        if (body.length > most) {
            throw tooLarge();
        }
        return new ReadRequest(request, body);
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private Problem tooLarge() {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE, "tooLarge", DataSize.ofBytes(most).toKilobytes());
    }
}
