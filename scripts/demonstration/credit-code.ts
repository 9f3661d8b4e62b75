/** Unified social credit codes (GB 32100-2015) that are valid in form and obviously invented: MA0DEM or MJ0DEM where the register has a serial number. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of the nine characters of an organisation code, GB 11714. */
function organisationCheck(eight: string): string {
  const sum = [...eight].reduce((total, character, index) => {
    const value = Number.parseInt(character, 36);
    return total + value * (organisationWeights[index] ?? 0);
  }, 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}

function creditCheck(seventeen: string): string {
  const sum = [...seventeen].reduce((total, character, index) => total + alphabet.indexOf(character) * (creditWeights[index] ?? 0), 0);
  return alphabet[(31 - (sum % 31)) % 31] ?? '';
}

function compose(register: string, districtCode: string, serial: string): string {
  const body = `${register}${districtCode}${serial}${organisationCheck(serial)}`;
  return `${body}${creditCheck(body)}`;
}

function twoCharacters(number: number): string {
  return `${alphabet[Math.floor(number / 31)] ?? ''}${alphabet[number % 31] ?? ''}`;
}

/** The code of the enterprise at `index` of a district's list, up to 900 of them. */
export function enterpriseCode(districtCode: string, index: number): string {
  return compose('91', districtCode, `MA0DEM${twoCharacters((index * 37 + 11) % 900)}`);
}

/** A code in a district whose own list belongs to another station: `number` is unique over the city, from 0 to 60. */
export function visitingEnterpriseCode(districtCode: string, number: number): string {
  return compose('91', districtCode, `MA0DEM${twoCharacters(900 + number)}`);
}

export function operatorCode(districtCode: string): string {
  return compose('52', districtCode, 'MJ0DEM24');
}
