package club.bashgah;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the club. */
@SpringBootApplication
public class Bashgah {

    static void main(String[] args) {
        SpringApplication.run(Bashgah.class, args);
    }
}
