package club.bashgah.deviceingest.device;

class InMemoryDevicesTest extends DevicesContract {

    @Override
    protected Devices devices() {
        return new InMemoryDevices();
    }
}
