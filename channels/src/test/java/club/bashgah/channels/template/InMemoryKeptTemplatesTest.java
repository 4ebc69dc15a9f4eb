package club.bashgah.channels.template;

class InMemoryKeptTemplatesTest extends KeptTemplatesContract {

    private final InMemoryKeptTemplates templates = new InMemoryKeptTemplates();

    @Override
    protected KeptTemplates templates() {
        return templates;
    }
}
