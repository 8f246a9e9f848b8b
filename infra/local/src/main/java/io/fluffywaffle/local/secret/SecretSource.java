package io.fluffywaffle.local.secret;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Where the value of a part's secret comes from.
 *
 * @param key its name among {@link Secrets}; parts that share a secret have the same
 * @param origin who gives its value
 * @param made makes one
 * @param shown what the part sees of it
 */
public record SecretSource(String key, Origin origin, Supplier<String> made, UnaryOperator<String> shown) {

	static SecretSource password(String key) {
		return generated(key, Randoms::password);
	}

	static SecretSource generated(String key, Supplier<String> made) {
		return new SecretSource(key, Origin.GENERATED, made, UnaryOperator.identity());
	}

	static SecretSource derived(SecretSource other, UnaryOperator<String> shown) {
		return new SecretSource(other.key, Origin.DERIVED, other.made, shown);
	}

	static SecretSource simulated(String key, Origin origin, Supplier<String> made) {
		return new SecretSource(key, origin, made, UnaryOperator.identity());
	}

	static SecretSource operators(String key) {
		return new SecretSource(key, Origin.OPERATOR, () -> "", UnaryOperator.identity());
	}

	/** Its value; none when only somebody else can give one. */
	Optional<String> value(Secrets secrets, boolean demo) {
		boolean makes = (demo && this.origin != Origin.OPERATOR) || this.origin == Origin.GENERATED
				|| this.origin == Origin.DERIVED;
		return (makes ? Optional.of(secrets.get(this.key, this.made)) : secrets.find(this.key)).map(this.shown);
	}

	/** Who gives a secret's value. */
	public enum Origin {

		/** Made here, once. */
		GENERATED,

		/** Follows from another one. */
		DERIVED,

		/** Made up for the simulator, else the operator's. */
		SIMULATED,

		/** Made up for the simulator, else no secret. */
		SIMULATOR_ONLY,

		/** The operator's. */
		OPERATOR

	}

}
