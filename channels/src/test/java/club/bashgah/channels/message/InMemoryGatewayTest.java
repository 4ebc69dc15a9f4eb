package club.bashgah.channels.message;

import static club.bashgah.channels.message.SampleMessages.messages;
import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.channels.message.SendResult.Refused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InMemoryGatewayTest {

    private final InMemoryGateway fake = new InMemoryGateway("fake", 200);

    @Test
    void whatItIsToldToRefuseIsNotCarried() {
        fake.answer(_ -> new Refused("no such receptor", true));

        assertThat(fake.send(messages(1, 1))).containsExactly(new Refused("no such receptor", true));
        assertThat(fake.carried()).isEmpty();
        assertThat(fake.calls()).hasSize(1);
    }

    @Nested
    class AsGateway extends GatewayContract {

        @Override
        protected Gateway gateway() {
            return fake;
        }

        @Override
        protected GatewayRecord record() {
            return fake;
        }

        @Override
        protected void loseAnswers() {
            fake.loseAnswers();
        }
    }

    @Nested
    class AsLookup extends StatusLookupContract {

        @Override
        protected Gateway gateway() {
            return fake;
        }

        @Override
        protected StatusLookup lookup() {
            return fake;
        }

        @Override
        protected GatewayRecord record() {
            return fake;
        }

        @Override
        protected void loseAnswers() {
            fake.loseAnswers();
        }

        @Override
        protected void recover() {
            fake.acceptAll();
        }
    }
}
