package club.bashgah.segmentation.build.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import club.bashgah.engine.member.MemberId;
import club.bashgah.segmentation.audience.InMemoryAudiences;
import club.bashgah.segmentation.build.BuildingSegments;
import club.bashgah.segmentation.build.Progress;
import club.bashgah.segmentation.criteria.Criteria;
import club.bashgah.segmentation.history.SomeHistories;
import club.bashgah.segmentation.segment.Build;
import club.bashgah.segmentation.segment.Builds;
import club.bashgah.segmentation.segment.InMemorySegments;
import club.bashgah.segmentation.segment.SegmentId;
import club.bashgah.segmentation.segment.Segments;
import club.bashgah.segmentation.segment.UsualCriteria;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

class BuildTest {

    private static final Map<SegmentId, Criteria> CRITERIA = Map.of(
            new SegmentId("late"), UsualCriteria.LATE_MEMBERS,
            new SegmentId("recent"), UsualCriteria.RECENT_BUYERS,
            new SegmentId("phone"), UsualCriteria.WITH_PHONE,
            new SegmentId("repeat"), UsualCriteria.REPEAT_BUYERS,
            new SegmentId("absent"), UsualCriteria.LONG_ABSENT);

    private static final int MEMBERS = 2 * BatchBuildRuns.CHUNK + 300;
    private static final SomeHistories CLUB = SomeHistories.random(42, MEMBERS);
    private static final Map<SegmentId, Set<MemberId>> EXPECTED = ExpectedMembers.of(CLUB);

    private final AnnotationConfigApplicationContext batch = new AnnotationConfigApplicationContext(JobsInMemory.class);
    private final InMemorySegments segments = new InMemorySegments();
    private final InMemoryAudiences audiences = new InMemoryAudiences(segments);

    BuildTest() {
        CLUB.clock.set(SomeHistories.NOW);
        CRITERIA.forEach((id, criteria) -> segments.keep(id, id.value(), criteria));
    }

    @AfterEach
    void close() {
        batch.close();
    }

    @Test
    void aBuildFindsWhomAPlainReadingOfHistoriesFinds() {
        building(segments).start();

        assertThat(found(segments)).isEqualTo(EXPECTED);
        assertThat(found(segments).values())
                .allSatisfy(members -> assertThat(members).hasSizeBetween(100, 2_200));
    }

    @ParameterizedTest
    @CsvSource({
        "freeze, 1, false",
        "freeze, 1, true",
        "goOn, 3, false",
        "goOn, 5, true",
        "add, 1, false",
        "add, 1, true",
        "add, 2, true",
        "add, 3, false",
        "add, 3, true",
        "finish, 1, false",
        "finish, 1, true",
        "removeOld, 2, true"
    })
    void aBuildThatBreaksOffGoesOnAndFindsTheSame(String call, int number, boolean afterwards) {
        var breaking = new Breaking(call, number, afterwards);
        var broken = building(breaking.in(Builds.class, segments));
        long build = broken.start();
        assertThat(breaking.broke()).isTrue();

        building(segments).resume();

        assertThat(found(segments)).isEqualTo(EXPECTED);
        assertThat(segments.last().map(Build::number)).contains(build);
        assertThat(segments.last().map(Build::read)).contains((long) MEMBERS);
    }

    @Test
    void whatWasFoundBeforeTheBreakIsNotReadAgain() {
        building(new Breaking("add", 3, false).in(Builds.class, segments)).start();
        var counting = new Breaking("add", 1_000, false);
        building(counting.in(Builds.class, segments)).resume();

        assertThat(counting.calls()).isEqualTo(1);
    }

    @Test
    void aBuildWhoseProcessWasKilledGoesOnOnceItsLeaseIsOver() {
        long number =
                segments.open(CLUB.clock.instant(), CLUB.histories.members()).number();
        segments.take(
                number, "killed", CLUB.clock.instant(), CLUB.clock.instant().plus(Lease.LENGTH));
        executionLeftRunning(number);
        var building = building(segments);

        building.resume();
        assertThat(segments.lastFinished()).isEmpty();

        CLUB.clock.goOn(Lease.LENGTH);
        building.resume();
        assertThat(segments.lastFinished().map(Build::number)).contains(number);
        assertThat(found(segments)).isEqualTo(EXPECTED);
    }

    @Test
    void aBuildStartedWhileOneIsRunningIsThatOne() {
        long number = segments.open(CLUB.clock.instant(), 0).number();
        segments.take(number, "peer", CLUB.clock.instant(), CLUB.clock.instant().plus(Lease.LENGTH));

        assertThat(building(segments).start()).isEqualTo(number);
        assertThat(segments.last().map(Build::number)).contains(number);
        assertThat(segments.lastFinished()).isEmpty();
    }

    @Test
    void aRunThatLostItsLeaseLeavesTheBuildToTheOther() {
        var takenOver = new Breaking("add", 2, true);
        building(takenOver.in(Builds.class, segments)).start();
        var lease = new Lease(segments, 1, "slow", CLUB.clock);

        assertThat(segments.take(
                        1, "other", CLUB.clock.instant(), CLUB.clock.instant().plus(Lease.LENGTH)))
                .isTrue();
        assertThatIllegalStateException().isThrownBy(() -> lease.goOn(1, 1)).withMessageContaining("taken over");
    }

    @Test
    void theNextBuildHasTheNextNumberAndRemovesWhatNobodyReads() {
        var building = building(segments);
        long first = building.start();
        var late = new SegmentId("late");
        audiences.freeze("send-1", late, CLUB.clock.instant());
        CLUB.clock.goOn(Duration.ofDays(1));
        long second = building.start();
        long third = building.start();

        assertThat(List.of(second, third)).containsExactly(first + 1, first + 2);
        assertThat(segments.members(late, first, null, 1)).isNotEmpty();
        assertThat(segments.members(new SegmentId("phone"), first, null, 1)).isEmpty();
        assertThat(segments.members(new SegmentId("phone"), second, null, 1)).isNotEmpty();
    }

    @Test
    void progressTellsHowFarItIs() {
        var building = building(new Breaking("add", 3, false).in(Builds.class, segments));
        assertThat(building.progress()).isEmpty();
        building.start();

        var progress = building.progress().orElseThrow();
        assertThat(progress.state()).isEqualTo(Progress.State.FINDING);
        assertThat(progress.read()).isEqualTo(2L * BatchBuildRuns.CHUNK);
        assertThat(progress.members()).isEqualTo(MEMBERS);

        building(segments).resume();
        assertThat(building.progress(1).orElseThrow().left()).isEqualTo(Duration.ZERO);
    }

    @Test
    void aClubWithoutMembersIsBuiltToo() {
        var empty = SomeHistories.random(1, 0);
        var runs = runs(segments, empty);
        new BuildingSegments(segments, runs, empty.histories, empty.clock).start();

        assertThat(segments.built(new SegmentId("late")).map(Segments.Built::size))
                .contains(0L);
    }

    private BuildingSegments building(Builds builds) {
        return new BuildingSegments(builds, runs(builds, CLUB), CLUB.histories, CLUB.clock);
    }

    private BatchBuildRuns runs(Builds builds, SomeHistories of) {
        return new BatchBuildRuns(
                batch.getBean(JobOperator.class),
                batch.getBean(JobRepository.class),
                batch.getBean(PlatformTransactionManager.class),
                builds,
                of.histories,
                audiences,
                of.clock);
    }

    /** What a process leaves behind that is killed before its first step. */
    private void executionLeftRunning(long number) {
        var executions = batch.getBean(JobRepository.class);
        var parameters = new JobParametersBuilder().addLong("build", number).toJobParameters();
        var instance = executions.createJobInstance(BatchBuildRuns.JOB, parameters);
        executions.createJobExecution(instance, parameters, new ExecutionContext());
    }

    private static Map<SegmentId, Set<MemberId>> found(Segments segments) {
        var found = new HashMap<SegmentId, Set<MemberId>>();
        for (var segment : segments.all()) {
            long build = segments.built(segment.id()).orElseThrow().build();
            found.put(segment.id(), new HashSet<>(segments.members(segment.id(), build, null, 100_000)));
        }
        return found;
    }
}
