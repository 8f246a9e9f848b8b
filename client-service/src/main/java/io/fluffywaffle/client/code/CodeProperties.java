package io.fluffywaffle.client.code;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many codes may be asked for and sent, beside the daily limit of each account.
 *
 * @param addressHourly asked for by one address: a room full of people may share it
 * @param networkHourly asked for by one network: the /24 of IPv4, the /48 of IPv6
 * @param numberHourly sent to one number
 * @param numberDaily sent to one number
 * @param prefixHourly sent to numbers that differ in their last four digits only
 * @param prefixDaily sent to such numbers
 */
@ConfigurationProperties("waffle.codes")
record CodeProperties(@DefaultValue("100") int addressHourly, @DefaultValue("200") int networkHourly,
		@DefaultValue("3") int numberHourly, @DefaultValue("5") int numberDaily, @DefaultValue("20") int prefixHourly,
		@DefaultValue("50") int prefixDaily) {
}
