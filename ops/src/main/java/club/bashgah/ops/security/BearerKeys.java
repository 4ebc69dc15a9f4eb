package club.bashgah.ops.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code Authorization: Bearer <key>}: a program's key, or else what may be a device's. */
final class BearerKeys extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 200;

    private final Keyring keyring;

    BearerKeys(Keyring keyring) {
        this.keyring = keyring;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        secret(request.getHeader(HttpHeaders.AUTHORIZATION))
                .map(secret -> keyring.owner(secret).map(BearerKeys::program).orElseGet(() -> device(secret)))
                .ifPresent(BearerKeys::admit);
        chain.doFilter(request, response);
    }

    private static Optional<String> secret(@Nullable String header) {
        return Optional.ofNullable(header)
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).strip())
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST);
    }

    private static Authentication program(ApiKey key) {
        var authorities = key.scopes().stream()
                .flatMap(scope -> scope.carried().stream())
                .distinct()
                .map(scope -> new SimpleGrantedAuthority(Caller.with(scope).name()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(key, null, authorities);
    }

    private static Authentication device(String secret) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new DeviceCaller(secret), null, List.of(new SimpleGrantedAuthority(Caller.DEVICE.name())));
    }

    private static void admit(Authentication authentication) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }
}
