package club.bashgah.ops.console;

import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.view.freemarker.FreeMarkerConfigurer;

/** How pages are rendered: every value escaped, numbers only as somebody worded them, a missing value a fault. */
@Configuration(proxyBeanMethods = false)
class ConsoleViews {

    @Bean
    FreeMarkerConfigurer freeMarkerConfigurer() {
        var settings = new Properties();
        settings.setProperty("incompatible_improvements", "2.3.34");
        settings.setProperty("localized_lookup", "false");
        settings.setProperty("number_format", "c");
        settings.setProperty("template_exception_handler", "rethrow");
        settings.setProperty("log_template_exceptions", "false");
        var configurer = new FreeMarkerConfigurer();
        configurer.setTemplateLoaderPath("classpath:/templates/");
        configurer.setDefaultEncoding("UTF-8");
        configurer.setFreemarkerSettings(settings);
        return configurer;
    }
}
