package club.bashgah.deviceingest.device;

/**
 * How much one device may report to one node. A till sees a customer a minute; what is far above that is a fault or an
 * abuse.
 *
 * @param reportsPerMinute captures and purchases in the long run, at least 1; 60 by default
 * @param burst how many it may report at once after a pause, as when it was offline; at least 1, 600 by default
 * @param newNumbersPerDay how many numbers nobody knew, per day of UTC; at least 1, 10,000 by default
 */
public record DeviceQuota(int reportsPerMinute, int burst, int newNumbersPerDay) {

    public static final DeviceQuota STANDARD = new DeviceQuota(60, 600, 10_000);

    public DeviceQuota {
        atLeastOne("reportsPerMinute", reportsPerMinute);
        atLeastOne("burst", burst);
        atLeastOne("newNumbersPerDay", newNumbersPerDay);
    }

    private static void atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("device quota's %s is %d, must be at least 1".formatted(name, value));
        }
    }
}
