package io.interlace.reach;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What chains of referral say of a population, in one dimension. Arrays have one entry for each category; shares are from 0
 * to 1 and add up to 1. What there is no data for is null, never zero; a category in which nobody engaged has share 0.
 *
 * @param engaged people who engaged
 * @param rdsII shares by network size; null when nobody reported a size, or nobody's category is known
 * @param rdsI shares by recruitment and network size; null also when a category with people recruited nobody, or when the
 *     stationary distribution is not unique
 * @param meanNetworkSize arithmetic mean of the reported sizes, null where none was reported
 * @param transitions how many people of each category (column) those of each category (row) recruited, both known
 * @param homophily recruitments within categories, as a multiple of what chance would make; null when chance makes none
 * @param recruitmentHomophily the same for each category; null where it recruited nobody
 * @param convergence the estimates wave by wave, first to last
 * @param converged whether no category moves by more than 2 percentage points between the first wave by which two thirds of
 *     the sample are in and the last; also true when these are the same wave; null with one wave only, or without estimates
 * @param effectiveSize how many equally weighted people the sample is worth, whatever their category; null when nobody
 *     reported a size
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record ChainEstimates(
        int[] engaged,
        double @Nullable [] rdsII,
        double @Nullable [] rdsI,
        @Nullable Double[] meanNetworkSize,
        long[][] transitions,
        @Nullable Double homophily,
        @Nullable Double[] recruitmentHomophily,
        List<WavePoint> convergence,
        @Nullable Boolean converged,
        @Nullable Double effectiveSize) {}
