package club.bashgah.channels.line;

class InMemoryLinesTest extends LinesContract {

    private final InMemoryLines lines = new InMemoryLines();

    @Override
    protected Lines lines() {
        return lines;
    }
}
