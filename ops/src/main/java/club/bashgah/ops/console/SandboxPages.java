package club.bashgah.ops.console;

import club.bashgah.channels.sandbox.Misbehaviour;
import club.bashgah.channels.sandbox.SandboxOperator;
import club.bashgah.channels.sandbox.SandboxPhone;
import club.bashgah.channels.sandbox.SandboxText;
import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.ops.wording.Shown;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pretend phones to read and reply from. Addresses name a phone by its hash, never by its number. */
@Controller
@RequestMapping("/sandbox")
class SandboxPages {

    private static final int SHOWN = 100;
    private static final int SLOWEST = 30_000;

    private final SandboxOperator operator;
    private final KeyedHash hash;
    private final Clock clock;

    SandboxPages(SandboxOperator operator, KeyedHash hash, Clock clock) {
        this.operator = operator;
        this.hash = hash;
        this.clock = clock;
    }

    /** A phone in the list. */
    public record Row(String id, String number, String texts) {}

    /** A text of the chat. */
    public record Bubble(String text, boolean mine, String when) {

        @Override
        public String toString() {
            return "Bubble[%s]".formatted(when);
        }
    }

    @GetMapping
    String phones(@ModelAttribute("show") Shown show, Model model) {
        var rows = operator.phones().stream()
                .limit(SHOWN)
                .map(phone -> new Row(
                        id(phone),
                        show.wholeNumber(phone.number()),
                        show.text("sandbox.texts", show.number(phone.texts()))))
                .toList();
        model.addAttribute("phones", rows);
        model.addAttribute(
                "faults",
                Arrays.stream(Misbehaviour.Fault.values()).map(Enum::name).toList());
        return "sandbox";
    }

    @GetMapping("/{phone}")
    String phone(@PathVariable String phone, @ModelAttribute("show") Shown show, Model model) {
        chat(phone, show, model);
        return "sandbox-phone";
    }

    /** The part of the page that changes by itself. */
    @GetMapping("/{phone}/chat")
    String chat(@PathVariable String phone, @ModelAttribute("show") Shown show, Model model) {
        var found = find(phone);
        var inbox = operator.inbox(found.number());
        model.addAttribute("phone", phone);
        model.addAttribute("number", show.wholeNumber(found.number()));
        model.addAttribute("line", lastLine(inbox));
        model.addAttribute("lineShown", show.digits(lastLine(inbox)));
        model.addAttribute(
                "chat", inbox.stream().map(text -> bubble(text, show)).toList());
        return "sandbox-chat";
    }

    @PostMapping("/{phone}/replies")
    String reply(@PathVariable String phone, @RequestParam String line, @RequestParam String text) {
        if (!text.isBlank()) {
            operator.reply(find(phone).number(), line, text.strip());
        }
        return "redirect:/sandbox/{phone}";
    }

    /** How the operator is to behave from now on. */
    @PostMapping("/behaviour")
    String behave(
            @RequestParam int latency,
            @RequestParam String fault,
            @RequestParam int percent,
            RedirectAttributes after,
            @ModelAttribute("show") Shown show) {
        var behaviour = Misbehaviour.NONE.slow(Duration.ofMillis(Math.clamp(latency, 0, SLOWEST)));
        operator.misbehave(
                fault.isEmpty() ? behaviour : behaviour.with(fault(fault), Math.clamp(percent, 0, 100) / 100.0));
        after.addFlashAttribute("done", show.text("sandbox.behaves"));
        return "redirect:/sandbox";
    }

    private static Misbehaviour.Fault fault(String name) {
        return NothingHere.unlessNamed("fault", name, Misbehaviour.Fault::valueOf);
    }

    private SandboxPhone find(String id) {
        return operator.phones().stream()
                .filter(phone -> id(phone).equals(id))
                .findFirst()
                .orElseThrow(() -> new NothingHere("phone", id));
    }

    private String id(SandboxPhone phone) {
        return hash.of(phone.number());
    }

    private Bubble bubble(SandboxText text, Shown show) {
        return new Bubble(text.text(), text.written(), show.moment(text.at(), clock.instant()));
    }

    private static String lastLine(List<SandboxText> inbox) {
        return inbox.isEmpty() ? "" : inbox.getLast().line();
    }
}
