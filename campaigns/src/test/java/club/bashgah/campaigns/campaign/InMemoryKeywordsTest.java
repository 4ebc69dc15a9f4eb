package club.bashgah.campaigns.campaign;

class InMemoryKeywordsTest extends KeywordsContract {

    private final Keywords keywords = new InMemoryKeywords();

    @Override
    protected Keywords keywords() {
        return keywords;
    }
}
