import { asOwner } from './specimen.ts'

/** Contracts by the ten thousand, straight into the tables: what a list is like when a region has kept its books for long. They are of the years 2001 to 2010. */
export async function insertContracts(ownerUrl: string, region: string, count: number): Promise<void> {
  const id = `('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid`
  const rows = `from generate_series(1, ${count}) as n`
  await asOwner(
    ownerUrl,
    `insert into record (region, id, register) select '${region}', ${id}, 'contract' ${rows};
    with firms as (select array(select id from organisation_version where region = '${region}' and superseded_at = 'infinity' order by id) as ids)
    insert into contract_version (region, id, version, recorded_at, author, source, search, name, kind, field, seller_in_district, seller_name,
      seller_region, buyer_in_district, buyer, signed_on, turnover, transaction_value, state, applied_on)
    select '${region}', ${id}, 1, timestamptz '2011-01-01' + n * interval '1 minute', 'Ledger clerk', 'Ledger ' || n / 100,
      'contract no. ' || n || ' 合同' || n, 'Contract no. ' || n, (array['development', 'transfer', 'consulting', 'service'])[1 + n % 4], null,
      false, 'Seller ' || n % 977, '110101', true, ids[1 + n % cardinality(ids)], date '2001-01-01' + n % 3650, (n * 7919 % 5000000) * 100, (n * 7919 % 5000000) * 80,
      (array['accepted', 'applied'])[1 + n % 2], date '2001-01-02' + n % 3650
    from generate_series(1, ${count}) as n, firms;
    analyze contract_version; analyze record;`,
  )
}
