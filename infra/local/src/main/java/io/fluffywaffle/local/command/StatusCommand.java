package io.fluffywaffle.local.command;

import java.util.List;

import io.fluffywaffle.local.plan.Part;
import io.fluffywaffle.local.terminal.Style;

/** Says what runs, since which process, with how much memory. */
public final class StatusCommand {

	private final Installation installation;

	public StatusCommand(Installation installation) {
		this.installation = installation;
	}

	/** 0 when every part runs. */
	public int run() {
		Style style = this.installation.style();
		List<Part> parts = this.installation.platform().parts();
		long total = 0;
		boolean complete = true;
		for (Part part : parts) {
			boolean running = part.server().isRunning();
			long pid = part.server().pid().orElse(0);
			long memory = running ? ProcessMemory.megabytes(pid) : 0;
			total += memory;
			complete &= running;
			String ports = String.join(", ",
					part.ports()
						.stream()
						.map((port) -> String.valueOf(this.installation.settings().port(port)))
						.toList());
			this.installation.say("  %s %-22s %-8s %8s %8s   %s".formatted(running ? style.good("✓") : style.bad("✗"),
					part.name(), running ? "running" : "down", running ? String.valueOf(pid) : "",
					running ? memory + " MB" : "", style.dim(ports)));
		}
		this.installation.say("    %-22s %-8s %8s %5d MB".formatted("all together", "", "", total));
		return complete ? 0 : 1;
	}

}
