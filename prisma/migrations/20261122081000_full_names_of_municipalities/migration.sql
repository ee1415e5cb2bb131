-- Two municipalities are called otherwise than their place with "Kommune" after it.
UPDATE promise SET organisation = CASE organisation
    WHEN 'København Kommune' THEN 'Københavns Kommune'
    WHEN 'Bornholm Kommune' THEN 'Bornholms Regionskommune'
  END
WHERE organisation IN ('København Kommune', 'Bornholm Kommune');
