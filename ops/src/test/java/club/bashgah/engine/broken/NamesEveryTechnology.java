package club.bashgah.engine.broken;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoBackend;
import de.siegmar.fastcsv.reader.CsvReader;
import freemarker.template.Configuration;
import org.quartz.Scheduler;
import org.springframework.batch.core.job.Job;
import org.springframework.web.bind.annotation.RestController;

@RestController
record NamesEveryTechnology(
        PhoneNumberUtil phones,
        MongoDatabase mongo,
        MongoBackend embedded,
        CsvReader<?> csv,
        Configuration freemarker,
        Scheduler quartz,
        Job batch) {}
