package io.fluffywaffle.messaging.provisioning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.messaging.carrier.CarrierAccount;
import io.fluffywaffle.messaging.carrier.CarrierAccounts;
import io.fluffywaffle.messaging.carrier.CarrierInventory;
import io.fluffywaffle.messaging.carrier.CarrierNumber;
import io.fluffywaffle.messaging.carrier.CarrierStanding;
import io.fluffywaffle.messaging.carrier.NumberOffer;
import io.fluffywaffle.messaging.carrier.NumberSearch;
import io.fluffywaffle.messaging.carrier.SenderRegistration;
import io.fluffywaffle.messaging.provisioning.ProvisioningRefusedException.Reason;

import org.springframework.stereotype.Service;

/**
 * Finds, buys, leads here and gives back numbers. An account does so with its own
 * contract; with the installation's, which many accounts share, only admins do. The
 * exceptions are those of {@link CarrierInventory} and
 * {@link ProvisioningRefusedException}.
 */
@Service
public class Provisioning {

	private final CarrierInventory carrier;

	private final CarrierAccounts contracts;

	private final NumberOwners owners;

	private final InboundUrl inbound;

	private final ProvisioningGuard guard;

	Provisioning(CarrierInventory carrier, CarrierAccounts contracts, NumberOwners owners, InboundUrl inbound,
			ProvisioningGuard guard) {
		this.carrier = carrier;
		this.contracts = contracts;
		this.owners = owners;
		this.inbound = inbound;
		this.guard = guard;
	}

	/**
	 * The numbers of the account's contract; of the installation's only the account's.
	 */
	public List<ProvisionedNumber> numbers(Asker asker) {
		CarrierAccount contract = this.contracts.of(asker.accountId());
		Set<String> own = this.owners.numbersOf(asker.accountId());
		return this.guard.reading(() -> this.carrier.numbers(contract))
			.stream()
			.filter((number) -> asker.admin() || !isInstallations(contract) || own.contains(number.number()))
			.map((number) -> view(number, own.contains(number.number())))
			.toList();
	}

	/**
	 * Leads texts to the number here.
	 * @param takeOver whether that may end what others have set
	 */
	public ProvisionedNumber connect(Asker asker, String number, boolean takeOver) {
		CarrierAccount contract = changeable(asker);
		requireNoOtherOwner(asker, number);
		CarrierNumber found = find(contract, number);
		if (this.inbound.stateOf(found.webhook()) == WebhookState.ELSEWHERE && !takeOver) {
			throw new ProvisioningRefusedException(Reason.WEBHOOK_ELSEWHERE, found.webhook());
		}
		CarrierNumber connected = this.guard.once(() -> this.carrier.setWebhook(contract, found, this.inbound.url()));
		return view(connected, false);
	}

	/** Buys the number and leads its texts here, with one request. */
	public ProvisionedNumber buy(Asker asker, String number) {
		CarrierAccount contract = changeable(asker);
		requireNoOtherOwner(asker, number);
		return view(this.guard.once(() -> this.carrier.buy(contract, number, this.inbound.url())), false);
	}

	/**
	 * Leads texts to the number here no longer, or gives it back. A number that is gone
	 * already needs nothing.
	 */
	public void remove(Asker asker, String number, boolean release) {
		boolean own = this.owners.ownerOf(number).filter(asker.accountId()::equals).isPresent();
		CarrierAccount contract = (release || !own) ? changeable(asker) : expected(asker);
		requireNoOtherOwner(asker, number);
		Optional<CarrierNumber> found = lookUp(contract, number);
		if (found.isEmpty()) {
			return;
		}
		if (release) {
			this.guard.once(() -> {
				this.carrier.release(contract, found.get());
				return number;
			});
		}
		else if (this.inbound.stateOf(found.get().webhook()) == WebhookState.OURS && found.get().serviceSid() == null) {
			this.guard.once(() -> this.carrier.setWebhook(contract, found.get(), null));
		}
	}

	/** Numbers that can be bought. */
	public List<NumberOffer> search(Asker asker, NumberSearch search) {
		CarrierAccount contract = this.contracts.of(asker.accountId());
		return this.guard.reading(() -> this.carrier.search(contract, search));
	}

	/** How far the number is registered with those who carry its texts. */
	public SenderRegistration registration(Asker asker, String number) {
		CarrierAccount contract = this.contracts.of(asker.accountId());
		if (!asker.admin() && isInstallations(contract) && !this.owners.numbersOf(asker.accountId()).contains(number)) {
			throw new ProvisioningRefusedException(Reason.NOT_AT_CARRIER);
		}
		CarrierNumber found = find(contract, number);
		return this.guard.reading(() -> this.carrier.registration(contract, found));
	}

	/** Tries credentials that are not kept. */
	public CarrierStanding check(CarrierAccount credentials) {
		return this.guard.reading(() -> this.carrier.check(credentials));
	}

	private CarrierAccount changeable(Asker asker) {
		CarrierAccount contract = expected(asker);
		if (isInstallations(contract) && !asker.admin()) {
			throw new ProvisioningRefusedException(Reason.INSTALLATIONS_CONTRACT);
		}
		return contract;
	}

	/** Credentials that changed a moment ago may not have arrived here. */
	private CarrierAccount expected(Asker asker) {
		Optional<CarrierAccount> own = this.contracts.ownOf(asker.accountId());
		if (!own.map(CarrierAccount::sid).equals(Optional.ofNullable(asker.ownContract()))) {
			throw new ProvisioningRefusedException(Reason.OTHER_CONTRACT);
		}
		return own.orElseGet(this.contracts::installation);
	}

	private boolean isInstallations(CarrierAccount contract) {
		return contract == this.contracts.installation();
	}

	private void requireNoOtherOwner(Asker asker, String number) {
		if (this.owners.ownerOf(number).filter((owner) -> !owner.equals(asker.accountId())).isPresent()) {
			throw new ProvisioningRefusedException(Reason.IN_USE);
		}
	}

	private CarrierNumber find(CarrierAccount contract, String number) {
		return lookUp(contract, number).orElseThrow(() -> new ProvisioningRefusedException(Reason.NOT_AT_CARRIER));
	}

	private Optional<CarrierNumber> lookUp(CarrierAccount contract, String number) {
		return this.guard.reading(() -> this.carrier.numbers(contract))
			.stream()
			.filter((one) -> one.number().equals(number))
			.findFirst();
	}

	private ProvisionedNumber view(CarrierNumber number, boolean inAccount) {
		return new ProvisionedNumber(number.sid(), number.number(), number.label(), number.capabilities(),
				this.inbound.stateOf(number.webhook()), inAccount);
	}

}
