package club.bashgah.ops.demo;

import club.bashgah.engine.language.Language;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a demonstration plays.
 *
 * @param language of the club and of what is told
 * @param members how many people are made up
 * @param history a real history to use instead, in the form of the CDNOW data
 * @param folder a throw-away one
 * @param server the address of the application it plays in
 */
public record Stage(
        Language language, int members, @Nullable Path history, Path folder, URI server) {}
