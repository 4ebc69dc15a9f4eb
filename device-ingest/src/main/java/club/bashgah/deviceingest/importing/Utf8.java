package club.bashgah.deviceingest.importing;

/** Whether bytes that come one by one are UTF-8: the right number of bytes follows each that announces some. */
final class Utf8 {

    private int awaited;
    private boolean broken;

    void take(byte next) {
        int value = next & 0xFF;
        if (awaited > 0) {
            broken |= value >> 6 != 0b10;
            awaited--;
        } else if (value >= 0x80) {
            awaited = following(value);
            broken |= awaited == 0;
        }
    }

    boolean isWhole() {
        return !broken && awaited == 0;
    }

    private static int following(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 1;
        }
        if (first >> 4 == 0b1110) {
            return 2;
        }
        return first >= 0xF0 && first <= 0xF4 ? 3 : 0;
    }
}
