package club.bashgah.channels.template;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The part of FreeMarker that a text may use, checked before FreeMarker sees it: places {@code ${name}}, with a default
 * {@code ${name!"friend"}} and harmless built-ins, and {@code <#if>}, {@code <#elseif>}, {@code <#else>} over them.
 * Whatever is not in this list does not exist: no loops, macros, assignments, includes, classes.
 */
final class Grammar {

    private static final int LONGEST_SOURCE = 10_000;

    private static final String STRING = "\"[^\"\\\\$#<>{}]*\"|'[^'\\\\$#<>{}]*'";
    private static final String NUMBER = "[0-9]{1,12}(?:\\.[0-9]{1,6})?";
    private static final String NAME = "[A-Za-z][A-Za-z0-9]{0,39}";
    private static final String BUILT_IN = "\\?(?:trim|cap_first|uncap_first|upper_case|lower_case|c|string)";
    private static final String DEFAULT = "!(?:" + STRING + "|" + NUMBER + "|" + NAME + ")?";
    private static final String VALUE =
            "(?:" + NAME + "(?:" + DEFAULT + ")?|\\(" + NAME + DEFAULT + "\\))(?:" + BUILT_IN + "){0,3}";
    private static final String EXISTS = "!?" + NAME + "(?:\\?\\?|\\?has_content)";
    private static final String COMPARISON = VALUE + "\\s*(?:==|!=|gte|lte|gt|lt)\\s*(?:" + STRING + "|" + NUMBER + ")";
    private static final String TEST = "(?:" + EXISTS + "|" + COMPARISON + ")";
    private static final String CONDITION = TEST + "(?:\\s*(?:&&|\\|\\|)\\s*" + TEST + "){0,5}";

    private static final Pattern PLACE = Pattern.compile("\\$\\{\\s*" + VALUE + "\\s*}");
    private static final Pattern DIRECTIVE =
            Pattern.compile("<#(?:if|elseif)\\s+" + CONDITION + "\\s*>|<#else\\s*/?>|</#if\\s*>");
    private static final Pattern OPENING = Pattern.compile("\\$\\{|#\\{|\\[=|</?[#@]|\\[/?[#@]|\\[#--");
    private static final Pattern QUOTED = Pattern.compile(STRING);
    private static final Pattern WORD = Pattern.compile("(?<![?A-Za-z0-9])" + NAME);
    private static final Set<String> WORDS_OF_THE_GRAMMAR = Set.of("if", "elseif", "else", "gt", "gte", "lt", "lte");

    /** @throws UnfitTemplate at the first thing that is not in the list, with line and column */
    static void check(String source) {
        if (source.length() > LONGEST_SOURCE) {
            throw new UnfitTemplate(
                    "is %d characters long, must have at most %d".formatted(source.length(), LONGEST_SOURCE));
        }
        var openings = OPENING.matcher(source);
        for (int from = 0; openings.find(from); ) {
            from = endOfAllowed(source, openings.start());
        }
    }

    private static int endOfAllowed(String source, int at) {
        for (var allowed : Set.of(PLACE, DIRECTIVE)) {
            var matcher = allowed.matcher(source).region(at, source.length());
            if (matcher.lookingAt()) {
                return matcher.end();
            }
        }
        throw new UnfitTemplate("%s: \"%s\" is not allowed, must be a place such as ${firstName!\"…\"} or a condition"
                .formatted(position(source, at), excerpt(source, at)));
    }

    /** The names the text asks values for. */
    static Set<String> names(String source) {
        var names = new LinkedHashSet<String>();
        for (var allowed : Set.of(PLACE, DIRECTIVE)) {
            allowed.matcher(source)
                    .results()
                    .map(MatchResult::group)
                    .map(code -> QUOTED.matcher(code).replaceAll(""))
                    .flatMap(code -> WORD.matcher(code).results())
                    .map(MatchResult::group)
                    .filter(word -> !WORDS_OF_THE_GRAMMAR.contains(word))
                    .forEach(names::add);
        }
        return names;
    }

    private static String position(String source, int at) {
        var before = source.substring(0, at);
        long line = before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
        return String.format(Locale.ROOT, "line %d, column %d", line, at - before.lastIndexOf('\n'));
    }

    private static String excerpt(String source, int at) {
        return source.substring(at, Math.min(source.length(), at + 30))
                .lines()
                .findFirst()
                .orElse("");
    }

    private Grammar() {}
}
