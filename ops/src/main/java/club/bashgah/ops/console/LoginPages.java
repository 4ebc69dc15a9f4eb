package club.bashgah.ops.console;

import club.bashgah.ops.security.ChangingPassword;
import club.bashgah.ops.security.Person;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Logging in, and choosing a password of one's own. */
@Controller
class LoginPages {

    private final ChangingPassword changing;

    LoginPages(ChangingPassword changing) {
        this.changing = changing;
    }

    @GetMapping("/login")
    String login(@RequestParam Map<String, String> query, Model model) {
        Optional<String> note = Stream.of("wrong", "wait", "again", "bye", "changed")
                .filter(query::containsKey)
                .findFirst();
        model.addAttribute("note", note.map(word -> "login." + word).orElse(""));
        return "login";
    }

    @GetMapping("/password")
    String password(Model model) {
        model.addAttribute("fault", "");
        return "password";
    }

    @PostMapping("/password")
    String change(
            @RequestParam String present,
            @RequestParam String next,
            @AuthenticationPrincipal Person person,
            HttpSession session,
            Model model) {
        var outcome = changing.change(person.name(), present, next);
        if (outcome == ChangingPassword.Outcome.CHANGED) {
            session.invalidate();
            return "redirect:/login?changed";
        }
        model.addAttribute("fault", "password." + outcome);
        return "password";
    }
}
