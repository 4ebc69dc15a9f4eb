package club.bashgah.channels.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongIndexTest {

    private final LongIndex index = new LongIndex();

    @Test
    void everyKeyIsFoundHoweverManyThereAre() {
        for (int i = 0; i < 50_000; i++) {
            index.put(i * 4_294_967_296L, i);
        }
        for (int i = 0; i < 50_000; i++) {
            assertThat(index.find(i * 4_294_967_296L)).isEqualTo(i);
        }
    }

    @Test
    void aKeyThatWasNeverPutIsNowhere() {
        index.put(1, 7);

        assertThat(index.find(0)).isEqualTo(LongIndex.NOWHERE);
        assertThat(index.find(-1)).isEqualTo(LongIndex.NOWHERE);
    }

    @Test
    void theSameKeyAgainReplacesItsPlace() {
        index.put(-5, 1);
        index.put(-5, 2);

        assertThat(index.find(-5)).isEqualTo(2);
    }
}
