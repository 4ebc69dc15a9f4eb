package club.bashgah.ops.security;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Whether one of the callers a rule names is there. A person's session counts only under the password in force. */
final class Admission implements AuthorizationManager<RequestAuthorizationContext> {

    private final Set<Caller> callers;
    private final Users users;

    Admission(Set<Caller> callers, Users users) {
        this.callers = callers;
        this.users = users;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(callers.contains(Caller.ANYBODY) || admits(authentication.get()));
    }

    private boolean admits(@Nullable Authentication authentication) {
        if (authentication == null) {
            return false;
        }
        if (authentication.getPrincipal() instanceof Person person) {
            return users.find(person.name())
                    .filter(user -> user.passwordSince().equals(person.passwordSince()))
                    .filter(user -> callers.contains(user.oneTime() ? Caller.LOGGED_IN : Caller.PERSON)
                            || callers.contains(Caller.LOGGED_IN))
                    .isPresent();
        }
        return authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(authority ->
                        callers.stream().anyMatch(caller -> caller.name().equals(authority)));
    }
}
