/**
 * The stakeholder map: who referred whom as a network, with what the network says of each person. It reads people and
 * referrals, and carries the limitations of reach; it may use every package up to {@code reach}.
 */
@NullMarked
package io.interlace.map;

import org.jspecify.annotations.NullMarked;
