package io.fluffywaffle.local.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.fluffywaffle.local.LaunchFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StateFolderTests {

	@TempDir
	Path home;

	@Test
	void usesItsOwnFolderAgain() throws IOException {
		StateFolder state = StateFolder.at(this.home).prepare();
		Files.writeString(state.data().resolve("rows"), "kept");

		assertThat(StateFolder.at(this.home).prepare().data().resolve("rows")).hasContent("kept");
	}

	@Test
	void refusesDataThatItDidNotWrite() throws IOException {
		Files.createDirectories(this.home.resolve("data/somebody-elses"));

		assertThatExceptionOfType(LaunchFailure.class).isThrownBy(() -> StateFolder.at(this.home).prepare())
			.withMessageContaining("did not write")
			.satisfies((failure) -> assertThat(failure.wayOn()).contains("WAFFLE_HOME"));
	}

	@Test
	void refusesDataOfAnotherFormat() throws IOException {
		Path mark = StateFolder.at(this.home).prepare().data().resolve("waffle.properties");
		Files.writeString(mark, "format=99\n");

		assertThatExceptionOfType(LaunchFailure.class).isThrownBy(() -> StateFolder.at(this.home).prepare())
			.withMessageContaining("format 99")
			.satisfies((failure) -> assertThat(failure.wayOn()).contains("./waffle reset"));
	}

	@Test
	void onlyOneCommandAtATimeMayStartThePlatform() throws IOException {
		StateFolder state = StateFolder.at(this.home);
		try (RunLock _ = RunLock.tryTake(state).orElseThrow()) {
			assertThat(RunLock.tryTake(state)).isEmpty();
		}

		assertThat(RunLock.tryTake(state)).isPresent();
	}

}
