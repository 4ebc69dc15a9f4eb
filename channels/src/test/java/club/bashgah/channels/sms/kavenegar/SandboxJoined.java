package club.bashgah.channels.sms.kavenegar;

import club.bashgah.channels.line.InMemoryLines;
import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.QuietHours;
import club.bashgah.channels.line.Tariff;
import club.bashgah.channels.message.SampleMessages;
import club.bashgah.channels.sandbox.Misbehaviour;
import club.bashgah.channels.sandbox.Misbehaviour.Fault;
import club.bashgah.channels.sandbox.SandboxOperator;
import club.bashgah.channels.sandbox.SandboxServer;
import club.bashgah.channels.sandbox.SandboxSettings;
import club.bashgah.channels.sms.kavenegar.KavenegarSettings.CallbackFields;
import club.bashgah.engine.consent.Channel;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** The adapter and the pretend operator, joined by a real connection, at the moment the sample messages were queued. */
final class SandboxJoined implements AutoCloseable {

    static final Line LINE = new Line(
            SampleMessages.LINE,
            Channel.SMS,
            "kavenegar",
            "30004681",
            Set.of(Purpose.PROMOTION),
            100,
            QuietHours.NONE,
            new Tariff(Money.zero(Currency.RIAL), Money.zero(Currency.RIAL)),
            true,
            null);

    final SandboxOperator operator;
    final KavenegarApi api;
    final InMemoryLines lines = new InMemoryLines();
    private final SandboxServer server;
    private final JdkHttp http;

    SandboxJoined(Path folder) throws IOException {
        operator = new SandboxOperator(folder, () -> SampleMessages.QUEUED_AT, SandboxSettings.standard());
        server = new SandboxServer(operator);
        var settings = settings(server.address(), "sandbox", Duration.ofSeconds(5));
        http = new JdkHttp(settings);
        api = new KavenegarApi(http, settings);
        lines.keep(LINE);
    }

    static KavenegarSettings settings(URI baseUrl, String key, Duration requestTimeout) {
        var fields = new CallbackFields("messageid", "status", "statustext", "from", "to", "message");
        return new KavenegarSettings(
                baseUrl, key, Duration.ofSeconds(2), requestTimeout, "hook-secret-0123456", fields);
    }

    KavenegarGateway gateway() {
        return new KavenegarGateway(api, lines);
    }

    KavenegarStatus status() {
        return new KavenegarStatus(api, () -> SampleMessages.QUEUED_AT);
    }

    void always(Fault fault) {
        operator.misbehave(Misbehaviour.NONE.with(fault, 1));
    }

    void behave() {
        operator.misbehave(Misbehaviour.NONE);
    }

    @Override
    public void close() throws IOException {
        http.close();
        server.close();
        operator.close();
    }
}
