package io.fluffywaffle.local.plan;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.fluffywaffle.local.servers.ServerFailed;
import io.fluffywaffle.local.terminal.Board;
import io.fluffywaffle.local.terminal.Style;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StartupTests {

	private final List<String> diary = new CopyOnWriteArrayList<>();

	@Test
	void startsAPartWhenEverythingItNeedsIsReady() throws Exception {
		Part database = PretendServer.ready("database", this.diary);
		Part broker = PretendServer.ready("broker", this.diary);
		Part service = PretendServer.ready("service", this.diary, database, broker);

		start(List.of(service, broker, database), 3);

		assertThat(this.diary).endsWith("start service", "ready service");
	}

	@Test
	void startsEarlierPartsFirst() throws Exception {
		start(List.of(PretendServer.ready("one", this.diary), PretendServer.ready("two", this.diary)), 1);

		assertThat(this.diary).containsExactly("start one", "ready one", "start two", "ready two");
	}

	@Test
	void startsNoMoreAtOnceThanAllowed() {
		List<PretendServer> servers = List.of(slow("one"), slow("two"), slow("three"));
		Thread start = Thread.startVirtualThread(() -> startQuietly(servers, 2));

		Awaitility.await().until(() -> this.diary.size() == 2);
		assertThat(this.diary).containsExactlyInAnyOrder("start one", "start two");
		servers.getFirst().mayGetReady.countDown();

		Awaitility.await().until(() -> this.diary.contains("start three"));
		servers.forEach((server) -> server.mayGetReady.countDown());
		Awaitility.await().until(() -> !start.isAlive());
	}

	@Test
	void beginsNothingMoreAfterAFailureAndNamesThePart() {
		Part broken = new Part(new Followed(PretendServer.ready("broken", this.diary).server(), () -> {
			throw new ServerFailed("no disk");
		}), List.of(), List.of());
		Part next = PretendServer.ready("next", this.diary, broken);

		assertThatExceptionOfType(PartFailed.class).isThrownBy(() -> start(List.of(broken, next), 1))
			.withMessage("broken did not start")
			.havingCause()
			.withMessage("no disk");
		assertThat(this.diary).doesNotContain("start next");
	}

	@Test
	void givesUpAtOnceWhenInterrupted() {
		PretendServer endless = slow("endless");
		Thread start = Thread.startVirtualThread(() -> startQuietly(List.of(endless), 1));
		Awaitility.await().until(() -> this.diary.contains("start endless"));

		start.interrupt();

		Awaitility.await().until(() -> !start.isAlive());
		assertThat(this.diary).containsExactly("start endless");
	}

	@Test
	void stopsAPartAfterThoseThatNeedIt() {
		Part database = PretendServer.ready("database", this.diary);
		Part service = PretendServer.ready("service", this.diary, database);
		Part idle = PretendServer.ready("idle", this.diary);
		database.server().start();
		service.server().start();
		this.diary.clear();

		new Shutdown(List.of(database, service, idle), (name) -> this.diary.add("told " + name)).run();

		assertThat(this.diary).containsExactly("stop service", "told service", "stop database", "told database");
	}

	private PretendServer slow(String name) {
		return new PretendServer(name, this.diary);
	}

	private void startQuietly(List<PretendServer> servers, int atOnce) {
		try {
			start(servers.stream().map((server) -> server.after()).toList(), atOnce);
		}
		catch (PartFailed | InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void start(List<Part> parts, int atOnce) throws PartFailed, InterruptedException {
		try (Board board = new Board(System.out, new Style(false, false), parts.stream().map(Part::name).toList())) {
			new Startup(parts, board, atOnce, Duration.ofSeconds(10)).run();
		}
	}

}
