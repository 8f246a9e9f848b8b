package io.fluffywaffle.testsupport.servers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.Ports;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.lifecycle.Startable;

/** The containers of one keeper: marked as its own, published on this machine only. */
final class KeptContainers {

	private static final String LABEL = "io.fluffywaffle.test-keeper";

	private final KeeperFolder keeper;

	private final DockerClient docker = DockerClientFactory.instance().client();

	private final List<Startable> started = new CopyOnWriteArrayList<>();

	KeptContainers(KeeperFolder keeper) {
		this.keeper = keeper;
	}

	void start(GenericContainer<?> container) {
		container.withLabel(LABEL, this.keeper.path().toString());
		if (DockerClientFactory.instance().dockerHostIpAddress().equals("localhost")) {
			container.withCreateContainerCmdModifier(KeptContainers::publishOnLoopback);
		}
		this.started.add(container);
		container.start();
	}

	void end() {
		this.started.reversed().forEach(Startable::stop);
	}

	/** Ends what killed keepers of this checkout left running. */
	void endLeftovers() {
		for (Container container : this.docker.listContainersCmd()
			.withShowAll(true)
			.withLabelFilter(List.of(LABEL))
			.exec()) {
			Path owner = Path.of(container.getLabels().getOrDefault(LABEL, ""));
			if (owner.equals(this.keeper.path()) || this.keeper.isDeadSibling(owner)) {
				remove(container);
			}
		}
	}

	private void remove(Container container) {
		try {
			this.docker.removeContainerCmd(container.getId()).withForce(true).withRemoveVolumes(true).exec();
		}
		catch (NotFoundException _) {
			// ended by itself meanwhile
		}
	}

	// Testcontainers publishes to the whole network
	private static void publishOnLoopback(CreateContainerCmd command) {
		HostConfig host = command.getHostConfig();
		if (host == null || host.getPortBindings() == null) {
			return;
		}
		Ports published = new Ports();
		for (Map.Entry<ExposedPort, Ports.Binding[]> port : host.getPortBindings().getBindings().entrySet()) {
			published.bind(port.getKey(), Ports.Binding.bindIp("127.0.0.1"));
		}
		host.withPortBindings(published);
	}

}
