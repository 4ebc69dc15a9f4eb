package club.bashgah.ops.api;

class InMemoryKeptAnswersTest extends KeptAnswersContract {

    @Override
    protected KeptAnswers answers() {
        return new InMemoryKeptAnswers();
    }
}
