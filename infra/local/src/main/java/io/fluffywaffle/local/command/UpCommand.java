package io.fluffywaffle.local.command;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.Platform;
import io.fluffywaffle.local.plan.Part;
import io.fluffywaffle.local.plan.PartFailed;
import io.fluffywaffle.local.plan.Startup;
import io.fluffywaffle.local.port.FreePorts;
import io.fluffywaffle.local.state.RunLock;
import io.fluffywaffle.local.terminal.Board;

/** Starts everything and stays until it is told to stop. */
public final class UpCommand {

	static final Duration PATIENCE = Duration.ofMinutes(4);

	private static final int AT_ONCE = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 6);

	private final Installation installation;

	public UpCommand(Installation installation) {
		this.installation = installation;
	}

	/**
	 * Runs the platform.
	 * @param names the parts to start, with what they need; all when empty
	 * @param detach return as soon as it is ready, and leave it running
	 */
	public int run(List<String> names, boolean detach) throws IOException {
		this.installation.state().prepare();
		Platform platform = this.installation.platform();
		Welcome welcome = new Welcome(this.installation);
		try (RunLock _ = RunLock.tryTake(this.installation.state()).orElseThrow(UpCommand::alreadyGoingOn)) {
			List<Part> parts = platform.parts(names);
			if (parts.stream().allMatch((part) -> part.server().isRunning())) {
				this.installation
					.say("Waffle is running already, as it was started. New code: ./waffle restart <part> --build");
				welcome.print();
				return 0;
			}
			stopLeftovers(platform);
			FreePorts.require(this.installation.settings(),
					parts.stream().flatMap((part) -> part.ports().stream()).toList());
			return start(parts, names.isEmpty(), welcome, detach);
		}
	}

	private int start(List<Part> parts, boolean all, Welcome welcome, boolean detach) throws IOException {
		Helpers helpers = new Helpers(this.installation);
		Supervision supervision = new Supervision(this.installation, parts, helpers);
		supervision.begin();
		try {
			startParts(parts, all);
		}
		catch (PartFailed ex) {
			new FailureReport(this.installation).print(ex);
			return supervision.stopAfterFailure();
		}
		catch (InterruptedException ex) {
			return 130;
		}
		finally {
			supervision.startIsOver();
		}
		if (all) {
			welcome.print();
			train(helpers);
		}
		return detach ? supervision.leave() : supervision.watch();
	}

	private void train(Helpers helpers) throws IOException {
		boolean wanted = !this.installation.settings().find("WAFFLE_TRAINING").orElse("yes").equals("no");
		if (wanted && TrainCommand.isNeeded(this.installation)) {
			helpers.startTraining();
			this.installation.say("  The next start will be faster: that is being prepared in the background.");
		}
	}

	private void startParts(List<Part> parts, boolean all) throws PartFailed, InterruptedException {
		SampleDataStep sampleData = new SampleDataStep(this.installation);
		List<String> lines = Stream
			.concat(parts.stream().map(Part::name), sampleData.line().filter((line) -> all).stream())
			.toList();
		long began = System.nanoTime();
		Optional<String> trouble;
		try (Board board = new Board(this.installation.out(), this.installation.style(), lines)) {
			new Startup(parts, board, AT_ONCE, PATIENCE).run();
			trouble = all ? sampleData.run(board) : Optional.empty();
		}
		trouble.ifPresent(this.installation::say);
		this.installation.say("");
		this.installation.say("  Ready in %.0f s.".formatted((System.nanoTime() - began) / 1e9));
	}

	private void stopLeftovers(Platform platform) {
		Optional<Part> left = platform.allParts().stream().filter((part) -> part.server().isRunning()).findFirst();
		if (left.isPresent()) {
			this.installation.say("An earlier start was interrupted: stopping what it left.");
			new DownCommand(this.installation).run();
		}
	}

	private static LaunchFailure alreadyGoingOn() {
		return new LaunchFailure("Another ./waffle up of this folder is going on",
				"See ./waffle status, or end it: ./waffle down");
	}

}
