package club.bashgah.ops.console;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** Starts the pages and the API over storage in memory, once for all tests that say so. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = AShopOnTheWeb.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.main.lazy-initialization=true",
            "bashgah.admin.password=" + Browser.PASSWORD,
            "bashgah.api.key=" + OnTheWeb.KEY,
            "bashgah.api.limits.body=64KB"
        })
public @interface OnTheWeb {

    /** Of an administrator's program. */
    String KEY = "a-key-of-the-tests-with-all-scopes";
}
